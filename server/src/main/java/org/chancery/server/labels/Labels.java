package org.chancery.server.labels;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.chancery.law.label.Circumstances;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.register.act.Command;
import org.chancery.register.act.Receipt;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.database.Reading;
import org.chancery.server.ledger.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Labels by number, and the authorisations that open them. */
@Service
public class Labels {

    private final Evaluator evaluator;
    private final Reading reading;
    private final Ledger ledger;
    private final Agreements agreements;
    private final ObjectProvider<MandateTerms> mandates;
    private final MaximumLevel maximum;
    private final Map<Label, Integer> numbers = new ConcurrentHashMap<>(Map.of(Label.PUBLIC, 0));

    Labels(
            @Qualifier("writer") DataSource writer,
            Reading reading,
            Ledger ledger,
            Agreements agreements,
            ObjectProvider<MandateTerms> mandates,
            MaximumLevel maximum) {
        this.evaluator = new Evaluator(writer);
        this.reading = reading;
        this.ledger = ledger;
        this.agreements = agreements;
        this.mandates = mandates;
        this.maximum = maximum;
    }

    /**
     * The number under which rows carry this label; when it is returned, those who may read under it can. 0 for PUBLIC. For metadata and
     * sealed attachments; content asks {@link #numberForContent}.
     */
    public int numberOf(Label label) {
        return numbers.computeIfAbsent(
                label,
                it -> evaluator.add(it.toString(), terms(), agreements.now().law(), today()));
    }

    /**
     * The number for content that is to be kept here.
     *
     * @throws LevelRefused if the deployment's maximum level is below the label's
     */
    public int numberForContent(Label label) {
        maximum.admit(label);
        return numberOf(label);
    }

    /** The label of a number, if {@code reader} may read under it. */
    public Optional<Label> label(String reader, int number) {
        return reading.as(
                        reader,
                        sql -> sql.sql("select expression from register.label where id = ?")
                                .param(number)
                                .query(String.class)
                                .optional())
                .map(LabelText::read);
    }

    /**
     * Records an act of {@link AuthorisationActs}; when the answer comes, readers see what it opens and no longer see what it closes.
     */
    public CompletableFuture<Receipt> record(Command command) {
        return ledger.append(command).thenApply(receipt -> {
            refresh();
            return receipt;
        });
    }

    /** Brings what readers may read up to date now. Mandates, Parties and other processes' acts come in by themselves within a second. */
    public void refresh() {
        evaluator.evaluate(terms(), agreements.now().law(), today());
    }

    /** Today, as authorisations count it. */
    public LocalDate today() {
        return LocalDate.now(Clock.system(ZoneOffset.UTC));
    }

    /** What labels refer to, as it is recorded now: Parties to agreements and events. For one thread. */
    public Circumstances circumstances() {
        return new KnownCircumstances(agreements.now().law(), evaluator.events(), today());
    }

    private List<MandateTerm> terms() {
        return mandates.stream().flatMap(it -> it.all().stream()).toList();
    }
}
