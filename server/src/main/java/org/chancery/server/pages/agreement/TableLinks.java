package org.chancery.server.pages.agreement;

import java.util.LinkedHashMap;
import org.chancery.server.pages.question.Addresses;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.pages.question.Question;

/** Addresses of the same table in another order; the same column again turns the order round. */
public record TableLinks(Question question, StatusTable.Wish wish) {
    public String by(StatusOrder order) {
        var parameters = new LinkedHashMap<>(question.parameters());
        wish.status().ifPresent(status -> parameters.put("status", Asked.written(status)));
        parameters.put("name", wish.name());
        boolean again = wish.order() == order && !wish.descending();
        if (order != StatusOrder.STATE || again) {
            parameters.put("sort", Asked.written(order));
        }
        if (again) {
            parameters.put("order", "descending");
        }
        return Addresses.query(parameters);
    }
}
