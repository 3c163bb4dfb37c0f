package org.chancery.server.labels;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.chancery.law.label.EventName;
import org.chancery.law.label.Label;
import org.chancery.law.status.TreatyLaw;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings {@code register.reader_label} to what labels, authorisations, mandates, Parties and events say. Only readers and labels of which
 * something has changed are computed again. A row carries its days, also future ones, so that time alone needs no evaluation. Several
 * processes may do this: they take turns, and the later one finds nothing left to do.
 */
public final class Evaluator {

    /** Rows of this name are read by everyone; a label whose downgrade led to PUBLIC gets one. */
    static final String EVERYONE = "*";

    private final DataSource writer;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final Evaluated evaluated = new Evaluated();
    private final Plans plans = new Plans();

    /** Works on connections of the writer. */
    public Evaluator(DataSource writer) {
        this.writer = writer;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(writer));
        this.sql = JdbcClient.create(writer);
    }

    /** The number of a label; a new one is evaluated for everybody before anybody can use it. */
    public synchronized int add(String expression, List<MandateTerm> terms, TreatyLaw law, LocalDate today) {
        return inTurn(() -> {
            int id = sql.sql("select labels.add(?)")
                    .param(expression)
                    .query(Integer.class)
                    .single();
            evaluateInTurn(terms, law, today);
            return id;
        });
    }

    /** Brings the rows up to date. */
    public synchronized void evaluate(List<MandateTerm> terms, TreatyLaw law, LocalDate today) {
        inTurn(() -> {
            evaluateInTurn(terms, law, today);
            return 0;
        });
    }

    private int inTurn(java.util.function.IntSupplier work) {
        try {
            Integer answer = transaction.execute(status -> work.getAsInt());
            return java.util.Objects.requireNonNull(answer);
        } catch (RuntimeException e) {
            evaluated.forget();
            throw e;
        }
    }

    private void evaluateInTurn(List<MandateTerm> terms, TreatyLaw law, LocalDate today) {
        evaluated.catchUp(sql);
        Map<Integer, LabelPlan> labels = plans.labels(evaluated.labels(), law, events(), today);
        Map<String, ReaderPlan> readers = readers(terms, today);

        Map<String, String> newReaders = changed(
                readers.values().stream().collect(Collectors.toMap(ReaderPlan::reader, it -> Basis.of(it.basis()))),
                evaluated.readerBases());
        Map<Integer, String> newLabels = changed(plans.labelBases(), evaluated.labelBases());
        Set<String> goneReaders = new HashSet<>(evaluated.readerBases().keySet());
        goneReaders.removeAll(readers.keySet());
        if (newReaders.isEmpty() && newLabels.isEmpty() && goneReaders.isEmpty()) {
            return;
        }
        write(labels, readers, newReaders, newLabels, goneReaders);
    }

    /** The events with which labels fall, and their days. */
    Map<EventName, LocalDate> events() {
        Map<EventName, LocalDate> events = new HashMap<>();
        sql.sql("select event, happened from labels.event_facts").query(row -> {
            events.put(new EventName(row.getString(1)), row.getObject(2, LocalDate.class));
        });
        return events;
    }

    private void write(
            Map<Integer, LabelPlan> labels,
            Map<String, ReaderPlan> readers,
            Map<String, String> newReaders,
            Map<Integer, String> newLabels,
            Set<String> goneReaders) {
        var evaluation = new Evaluation();
        var connection = DataSourceUtils.getConnection(writer);
        try {
            var rows = new ReaderRows(connection);
            goneReaders.addAll(newReaders.keySet());
            rows.forgetReaders(goneReaders);
            rows.forgetLabels(newLabels.keySet());
            List<LabelPlan> changedLabels =
                    newLabels.keySet().stream().map(labels::get).toList();
            for (ReaderPlan reader : readers.values()) {
                boolean isNew = newReaders.containsKey(reader.reader());
                rows.grants(evaluation.grants(reader, isNew ? labels.values() : changedLabels));
                if (isNew) {
                    rows.everything(reader.reader(), Evaluation.everything(reader));
                }
            }
            rows.bases(newReaders, newLabels, evaluated.version() + 1);
        } catch (SQLException e) {
            throw new IllegalStateException("labels could not be evaluated: " + e.getMessage(), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, writer);
        }
        evaluated.readerBases().keySet().removeAll(goneReaders);
        evaluated.readerBases().putAll(newReaders);
        evaluated.labelBases().putAll(newLabels);
        evaluated.now(evaluated.version() + 1);
    }

    private Map<String, ReaderPlan> readers(Collection<MandateTerm> terms, LocalDate today) {
        Map<String, List<Authorisation>> byMandate = Authorisations.read(sql).stream()
                .collect(Collectors.groupingBy(
                        Authorisation::mandate, HashMap::new, Collectors.toCollection(ArrayList::new)));
        Map<String, ReaderPlan> readers = new TreeMap<>();
        readers.put(EVERYONE, ReaderPlan.everyone(EVERYONE));
        for (MandateTerm term : terms) {
            List<Authorisation> given = byMandate.get(term.mandate());
            if (given != null) {
                ReaderPlan plan = ReaderPlan.of(term, given, today);
                readers.put(plan.reader(), plan);
            }
        }
        return readers;
    }

    private static <K> Map<K, String> changed(Map<K, String> now, Map<K, String> before) {
        return now.entrySet().stream()
                .filter(it -> !it.getValue().equals(before.get(it.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All labels that are stored, by number, as of the last evaluation. */
    synchronized Map<Integer, Label> known() {
        return Map.copyOf(evaluated.labels());
    }
}
