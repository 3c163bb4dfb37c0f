package org.chancery.server.docket;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Dossier;
import org.chancery.law.deposit.Examination;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.agreements.PublicRecord;
import org.springframework.stereotype.Component;

/** Computes what an examiner needs to know of a deposit, from the public record and the list of who may sign. */
@Component
public class Examiner {

    private final Agreements agreements;
    private final Signatories signatories;
    private final RequiredDeclarations declarations;

    Examiner(Agreements agreements, Signatories signatories, RequiredDeclarations declarations) {
        this.agreements = agreements;
        this.signatories = signatories;
        this.declarations = declarations;
    }

    /** The record that everything is asked of. */
    public PublicRecord record() {
        return agreements.now();
    }

    /** The agreement of an item with its acts. */
    public Dossier dossier(Deposit deposit) {
        return record().holdings()
                .dossier(deposit.agreement())
                .orElseThrow(() -> new StepRefused(StepRefused.Why.NOT_HELD));
    }

    /** Asks what would follow if the deposit were accepted on {@code today} as received on {@code received}. */
    public Examined examine(String reader, Deposit deposit, LocalDate received, LocalDate today) {
        Set<ActId> taken =
                dossier(deposit).acts().stream().map(act -> act.head().id()).collect(Collectors.toSet());
        ProposedActs proposed = ProposedActs.of(deposit, received, today, taken);
        Optional<Examination> law = proposed.acts().isEmpty()
                ? Optional.empty()
                : Optional.of(Examination.of(record().law(), proposed.acts(), received));
        return new Examined(
                proposed.wrong(), proposed.acts(), law, authority(reader, deposit, received), missing(reader, deposit));
    }

    private Authority authority(String reader, Deposit deposit, LocalDate received) {
        return Authority.of(
                signatories.of(reader, deposit.state()),
                deposit.kind(),
                deposit.state(),
                deposit.agreement(),
                deposit.signer(),
                deposit.office(),
                deposit.signed().orElse(received));
    }

    /** Those that the deposit does not name; without an article, what it declares is taken for the only one that is asked for. */
    private List<RequiredDeclaration> missing(String reader, Deposit deposit) {
        if (!deposit.kind().group().equals("consent") || !deposit.kind().takesStatements()) {
            return List.of();
        }
        List<RequiredDeclaration> asked = declarations.of(reader, deposit.agreement());
        if (deposit.field("required_en").isBlank()
                && deposit.field("required_ru").isBlank()) {
            return asked;
        }
        Set<String> named = Arrays.stream(deposit.field("required_articles").split("[,;]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
        return named.isEmpty() && asked.size() == 1
                ? List.of()
                : asked.stream().filter(it -> !named.contains(it.article())).toList();
    }
}
