package org.chancery.server.technologies.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.law.scope.ScopeAct;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.Classifications;
import org.chancery.server.technologies.Joined;
import org.chancery.server.technologies.Said;
import org.chancery.server.technologies.ScopeRecord;
import org.chancery.server.technologies.ScopeTests;
import org.chancery.server.technologies.Technology;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Component;

/** What happened to a technology, in the order of the register, in few words. */
@Component("technologies.life")
class Life {

    private final ScopeTests scopes;
    private final Classifications classifications;
    private final ClassificationSection names;

    Life(ScopeTests scopes, Classifications classifications, ClassificationSection names) {
        this.scopes = scopes;
        this.classifications = classifications;
        this.names = names;
    }

    List<TechnologyView.Happened> of(
            Page page, Visitor visitor, Technology it, List<Said> statements, List<Joined> joined) {
        List<TechnologyView.Happened> all = new ArrayList<>();
        for (Said said : statements) {
            String key = said.number() == it.first() ? "notified" : "restated";
            String text = page.t(
                    "technologies.happened." + key,
                    page.words().state(it.state()),
                    page.t("technologies.phase." + said.statement().phase()));
            all.add(new TechnologyView.Happened(said.date(), text, said.number()));
        }
        joined.forEach(one -> all.add(new TechnologyView.Happened(
                one.date(), page.t("technologies.happened.joined", page.words().state(one.state())), one.number())));
        scopes.of(visitor, it).ifPresent(record -> scope(page, record, all));
        classifications
                .of(visitor, it.id())
                .forEach(act -> all.add(new TechnologyView.Happened(
                        act.date(),
                        page.t("technologies.happened.classified", names.by(page, act.by()), act.list()),
                        Long.parseLong(act.id().value().substring("act-".length())))));
        all.sort(Comparator.comparing(TechnologyView.Happened::date).thenComparing(TechnologyView.Happened::number));
        return List.copyOf(all);
    }

    /** An act with several answers is told once. */
    private static void scope(Page page, ScopeRecord record, List<TechnologyView.Happened> all) {
        long told = 0;
        List<ScopeAct> acts = record.file().acts();
        for (int i = 0; i < acts.size(); i++) {
            long number = record.numbers().get(i);
            if (number != told) {
                all.add(new TechnologyView.Happened(acts.get(i).date(), text(page, acts.get(i)), number));
                told = number;
            }
        }
    }

    private static String text(Page page, ScopeAct act) {
        return switch (act) {
            case ScopeAct.Answered it ->
                page.t("technologies.happened.answered", page.words().state(it.by()));
            case ScopeAct.EffectsStated it ->
                page.t("technologies.happened.answered", page.words().state(it.by()));
            case ScopeAct.Contested it ->
                page.t("technologies.happened.contested", page.words().state(it.by()));
            case ScopeAct.ContestWithdrawn it ->
                page.t("technologies.happened.withdrawn", page.words().state(it.by()));
            case ScopeAct.Decided it ->
                page.t(
                        "technologies.happened.decided",
                        it.organ().in(page.language().tag()));
        };
    }
}
