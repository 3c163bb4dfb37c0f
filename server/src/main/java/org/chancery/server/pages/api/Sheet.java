package org.chancery.server.pages.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.server.pages.question.Addresses;
import org.chancery.server.pages.question.Asked;
import org.jspecify.annotations.Nullable;

/** One page of a long list: {@code page} from 1, {@code perPage} at most 500; {@code next} is an address or null. */
final class Sheet {
    private static final int USUAL = 100;
    private static final int MOST = 500;

    private Sheet() {}

    static <T> Map<String, @Nullable Object> of(
            List<T> all,
            @Nullable String page,
            @Nullable String perPage,
            String path,
            Map<String, String> question,
            Function<T, Object> tree) {
        int size = Asked.number("perPage", perPage, USUAL, MOST);
        int number = Asked.number("page", page, 1, 1_000_000);
        long from = (number - 1L) * size;
        Map<String, @Nullable Object> sheet = new LinkedHashMap<>();
        sheet.put("items", all.stream().skip(from).limit(size).map(tree).toList());
        sheet.put("page", number);
        sheet.put("perPage", size);
        sheet.put("total", all.size());
        sheet.put("next", from + size < all.size() ? path + next(question, number + 1, size) : null);
        return sheet;
    }

    private static String next(Map<String, String> question, int page, int size) {
        var parameters = new LinkedHashMap<>(question);
        parameters.put("page", Integer.toString(page));
        parameters.put("perPage", size == USUAL ? "" : Integer.toString(size));
        return Addresses.query(parameters);
    }
}
