package org.chancery.server.agreements;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.chancery.law.instrument.Agreement;
import org.chancery.packages.acts.ActNames;
import org.chancery.packages.json.ActJson;
import org.chancery.packages.json.AgreementJson;
import org.chancery.register.act.Command;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.Rfc6962;
import org.chancery.server.ledger.ActKinds;
import org.springframework.stereotype.Component;

/**
 * Agreements and their acts as the register holds them: the records of the packages module, whose name and version are
 * the register's kind and schema.
 */
@Component
public final class ActRecords implements ActKinds {

    /** Describes an agreement; a later one of the same agreement takes its place. */
    static final Kind DESCRIBED = new Kind(AgreementJson.NAME);

    private static final String SCHEMA = "schema";

    /** Which offices proposed and confirmed an official act; about the act, and no part of what it says in law. */
    private static final String OFFICIAL = "official";

    ActRecords() {}

    @Override
    public Schemas addTo(Schemas known) {
        // Version 2 takes the registration apart; the packages module reads it in either form, so nothing is to be
        // changed here.
        Schemas all = known.with(DESCRIBED, UnaryOperator.identity());
        for (String act : ActNames.all().keySet()) {
            all = all.with(new Kind((ActNames.isModelActStep(act) ? "model." : "treaty.") + act));
        }
        return all;
    }

    /** The command that describes an agreement; recorded once for each different description. */
    public static Command describe(Agreement agreement) {
        Command command = command(AgreementJson.write(agreement));
        Hash content = Rfc6962.leaf(command.content().canonical());
        return command.once("agreement " + agreement.id() + " " + content);
    }

    /** The command that records an act; recorded once for each act id of an agreement. */
    public static Command record(org.chancery.law.act.Act act) {
        return command(ActJson.write(act))
                .once("act " + act.head().agreement() + " " + act.head().id());
    }

    /** What a command of {@link #record} says in law; it has no number yet. */
    public static org.chancery.law.act.Act act(Command command) {
        return ActJson.read(record(command.kind(), command.schema(), command.content()), OptionalLong.empty());
    }

    static boolean isDescription(org.chancery.register.act.Act act) {
        return act.kind().equals(DESCRIBED);
    }

    static boolean isAct(org.chancery.register.act.Act act) {
        return act.kind().name().startsWith("treaty.") || act.kind().name().startsWith("model.");
    }

    static Agreement agreement(org.chancery.register.act.Act act) {
        return AgreementJson.read(record(act.kind(), act.schema(), act.content()));
    }

    static org.chancery.law.act.Act lawAct(org.chancery.register.act.Act act) {
        return lawAct(act.kind(), act.schema(), act.content(), act.number().value());
    }

    static org.chancery.law.act.Act lawAct(Kind kind, int schema, Json.Obj content, long number) {
        return ActJson.read(record(kind, schema, content), OptionalLong.of(number));
    }

    static Agreement agreement(Kind kind, int schema, Json.Obj content) {
        return AgreementJson.read(record(kind, schema, content));
    }

    /** The record without what two officers add to it; see {@link #OFFICIAL}. */
    private static Map<String, Object> record(Kind kind, int schema, Json.Obj content) {
        Map<String, Json> members = new TreeMap<>(content.members());
        members.remove(OFFICIAL);
        members.put(SCHEMA, new Json.Str(kind + "/" + schema));
        return PlainJson.plain(new Json.Obj(members));
    }

    private static Command command(Map<String, Object> record) {
        String schema = String.valueOf(record.get(SCHEMA));
        int slash = schema.indexOf('/');
        Json.Obj whole = PlainJson.json(record);
        Map<String, Json> members = new TreeMap<>(whole.members());
        members.remove(SCHEMA);
        return Command.of(
                new Kind(schema.substring(0, slash)),
                Integer.parseInt(schema.substring(slash + 1)),
                new Json.Obj(members));
    }
}
