package org.chancery.server.docket.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.agreements.PublicRecord;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.web.WordsSource;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/**
 * The reaction to acceptance: after commit, once for each act, in every process that runs; never run by a rebuild, because what was told
 * is itself recorded.
 */
@Component
public class Circulation {

    private static final System.Logger LOG = System.getLogger(Circulation.class.getName());

    private final Notices notices;
    private final Outbox outbox;
    private final Agreements agreements;
    private final WordsSource words;
    private final Ledger ledger;
    private final Clock clock = Clock.systemUTC();
    private final ReentrantLock one = new ReentrantLock();

    Circulation(Notices notices, Outbox outbox, Agreements agreements, WordsSource words, Ledger ledger) {
        this.notices = notices;
        this.outbox = outbox;
        this.agreements = agreements;
        this.words = words;
        this.ledger = ledger;
    }

    /** Runs what must not be notified half: acts that belong together are recorded while no notification is made here. */
    public <T> T together(java.util.function.Supplier<T> recording) {
        one.lock();
        try {
            return recording.get();
        } finally {
            one.unlock();
        }
    }

    /** Issues what can be issued now. What cannot is issued by a later round of the job: it does not touch what was accepted. */
    public void tell() {
        try {
            issue();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "notifications wait: " + e.getMessage());
        }
    }

    /**
     * Issues a notification for everything that was accepted and not told; returns the new ones. Notifications that were issued before and
     * not put out to anybody, because the server stopped between, are put out now. One that cannot be issued does not hold up the others; its
     * failure is thrown when these are done.
     */
    public List<Notice> issue() {
        return together(() -> {
            List<Notice> issued = new ArrayList<>();
            List<Runnable> steps = new ArrayList<>();
            outbox.unfilled()
                    .forEach(it -> steps.add(() -> outbox.fill(notices.find(it).orElseThrow())));
            Map<String, List<Notices.Untold>> groups = new LinkedHashMap<>();
            for (Notices.Untold act : notices.untold()) {
                groups.computeIfAbsent(act.agreement() + " " + act.state(), key -> new ArrayList<>())
                        .add(act);
            }
            groups.values().forEach(it -> steps.add(() -> issued.add(issue(it))));
            each(steps);
            return issued;
        });
    }

    private static void each(List<Runnable> steps) {
        List<RuntimeException> failures = new ArrayList<>();
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private Notice issue(List<Notices.Untold> acts) {
        PublicRecord record = agreements.now();
        AgreementId id = new AgreementId(acts.getFirst().agreement());
        Agreement agreement = record.holdings().dossier(id).orElseThrow().agreement();
        LocalDate today = LocalDate.ofInstant(clock.instant(), agreement.zone());
        List<String> told = Recipients.of(
                        record.law(), id, today, words.in(Language.ENGLISH).states())
                .stream()
                .map(StateCode::value)
                .toList();
        String number = "DN-" + today.getYear() + "-" + (notices.count(today.getYear()) + 1);
        Notice notice = new Notice(
                number, id.value(), acts.stream().map(Notices.Untold::act).toList(), today, told);
        ledger.append(NoticeKinds.command(notice, acts.getFirst().number())).join();
        Notice issued = notices.about(id.value(), acts.getFirst().act()).orElseThrow();
        outbox.fill(issued);
        return issued;
    }
}
