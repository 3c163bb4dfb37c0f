package org.chancery.server.schemes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.chancery.server.labels.MaximumLevel;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.chancery.words.FindingText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Label schemes: for everybody to read and ask, for officers to put in. */
@Controller
@UseCase("schemes.read")
class SchemePages {

    private final Schemes schemes;
    private final MaximumLevel maximum;
    private final Permissions permissions;

    SchemePages(Schemes schemes, MaximumLevel maximum, Permissions permissions) {
        this.schemes = schemes;
        this.maximum = maximum;
        this.permissions = permissions;
    }

    @GetMapping("/{language:en|ru}/label-schemes")
    View list(Page page) {
        List<AdoptedScheme> inForce = schemes.inForce();
        List<AdoptedScheme> earlier =
                schemes.all().stream().filter(it -> !inForce.contains(it)).toList();
        return page.show(
                "schemes/list", new SchemesView(inForce, earlier, page.query(), answer(page), maximum.level()));
    }

    @GetMapping("/{language:en|ru}/label-schemes/{number:[0-9]+}.csv")
    ResponseEntity<byte[]> file(@PathVariable String number) {
        AdoptedScheme scheme = schemes.all().stream()
                .filter(it -> String.valueOf(it.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("label-scheme-" + number + ".csv")
                                .build()
                                .toString())
                .body(scheme.text().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{language:en|ru}/label-schemes/new")
    @UseCase("scheme.adopt")
    View form(Page page, Actor actor) {
        return page.show("schemes/upload", new UploadView("", List.of(), ""));
    }

    @PostMapping("/{language:en|ru}/label-schemes/new")
    @UseCase("scheme.adopt")
    Object upload(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable MultipartFile table) {
        permissions.require("scheme.adopt", actor);
        String named = name.strip();
        if (!named.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            return again(page, new UploadView(named, List.of(), page.t("schemes.refused.NAME")));
        }
        Optional<String> text = text(table);
        if (text.isEmpty()) {
            return again(page, new UploadView(named, List.of(), page.t("schemes.refused.FILE")));
        }
        SchemeFile file = SchemeFile.read(named, text.get());
        if (!file.faults().isEmpty()) {
            return again(page, new UploadView(named, file.faults(), page.t("schemes.refused.FAULTS")));
        }
        String proposal = schemes.propose(actor, named, text.get());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", page.href("/official/" + proposal))
                .build();
    }

    private static ModelAndView again(Page page, UploadView view) {
        ModelAndView shown = new ModelAndView(page.show("schemes/upload", view));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    /** Empty where nothing was sent, or not text in UTF-8. */
    private static Optional<String> text(@Nullable MultipartFile table) {
        if (table == null || table.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(table.getBytes()))
                    .toString();
            return Optional.of(java.text.Normalizer.normalize(
                    text.startsWith("\uFEFF") ? text.substring(1) : text, java.text.Normalizer.Form.NFC));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<FindingText> answer(Page page) {
        Optional<String> scheme = page.query().value("scheme");
        Optional<String> term = page.query().value("term").filter(it -> it.length() <= 100);
        Optional<LocalDate> date = page.query().value("date").flatMap(SchemePages::date);
        return scheme.isPresent() && term.isPresent() && date.isPresent()
                ? Optional.of(page.words().text(schemes.find(scheme.get(), term.get(), date.get())))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
