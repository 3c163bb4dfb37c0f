package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.chancery.law.label.Label;
import org.chancery.server.exchange.Draft;
import org.chancery.server.exchange.ExchangeRefused;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Labelling;
import org.chancery.server.exchange.Parties;
import org.chancery.server.exchange.file.FileRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A form that was sent: read, tried, and shown again with what was wrong. */
@Component
class Composing {

    private final ComposeViews views;
    private final Labelling labelling;
    private final Files files;

    Composing(ComposeViews views, Labelling labelling, Files files) {
        this.views = views;
        this.labelling = labelling;
        this.files = files;
    }

    /** Where a form stands. */
    record Form(ComposeView.Mode mode, String target, List<Item> sources, Optional<Label> least) {}

    Object tried(
            Page page,
            Actor actor,
            Form form,
            Sent sent,
            @Nullable List<MultipartFile> brought,
            Function<Draft, UUID> put) {
        Sent kept = sent;
        try {
            kept = files.taken(actor, sent, brought);
            Optional<Label> least = form.least()
                    .or(() -> form.sources().isEmpty()
                            ? Optional.empty()
                            : labelling.derived(form.sources()).label());
            ComposeForm read = ComposeForm.read(kept, Parties.of(actor), least);
            if (read.draft().isEmpty()) {
                return again(page, actor, form, kept, read.wrong(), "exchange.refused.FIELDS_WRONG", Optional.empty());
            }
            return To.page(page.href("/exchange/items/" + put.apply(read.draft().get())));
        } catch (ExchangeRefused e) {
            return again(page, actor, form, kept, Set.of(), e.text(), Optional.of(e));
        } catch (FileRefused e) {
            return again(page, actor, form, kept, Set.of("file"), e.text(), Optional.empty());
        }
    }

    /** The form with the label that the sources give. */
    Sent derivedInto(Sent sent, List<Item> sources) {
        return labelling
                .derived(sources)
                .label()
                .map(it -> LabelFields.of(sent.or("kind", "document"), it))
                .orElse(sent);
    }

    ModelAndView again(
            Page page,
            Actor actor,
            Form form,
            Sent sent,
            Set<String> wrong,
            String fault,
            Optional<ExchangeRefused> refused) {
        ComposeViews.Fault told = new ComposeViews.Fault(
                wrong, fault, refused.flatMap(ExchangeRefused::finding).map(page.words()::text));
        ModelAndView shown = new ModelAndView(page.show(
                "exchange/compose", views.of(page, actor, form.mode(), form.target(), sent, form.sources(), told)));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
