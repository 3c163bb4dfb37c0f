package org.chancery.server.technologies.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.scope.ProjectClass;
import org.chancery.register.json.Json;
import org.chancery.server.technologies.Listed;
import org.chancery.server.web.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The list as a file. It holds what its reader sees and is kept by no cache. */
final class RegisterFile {

    private static final String HEADER = "id,name,states,classes,phase,since\r\n";

    private RegisterFile() {}

    static ResponseEntity<byte[]> csv(Page page, List<Listed> lines) {
        String rows = lines.stream()
                .map(it -> String.join(
                        ",",
                        it.id().toString(),
                        cell(it.name().in(page.language().tag())),
                        cell(states(it)),
                        cell(classes(it)),
                        it.phase().map(Enum::name).orElse(""),
                        it.since().toString()))
                .collect(Collectors.joining("\r\n"));
        return file(
                "technologies.csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                (HEADER + rows + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> json(Page page, List<Listed> lines) {
        Json.Arr items =
                new Json.Arr(lines.stream().map(it -> (Json) item(page, it)).toList());
        return file(
                "technologies.json",
                MediaType.APPLICATION_JSON,
                Json.object().with("technologies", items).canonical());
    }

    private static Json.Obj item(Page page, Listed line) {
        return Json.object()
                .with("id", line.id().toString())
                .with("name", line.name().in(page.language().tag()))
                .with("nameWithheld", new Json.Bool(line.name().isEmpty()))
                .with(
                        "states",
                        texts(line.states().stream().map(StateCode::value).toList()))
                .with(
                        "classes",
                        texts(line.classes().stream().map(ProjectClass::code).toList()))
                .with("phase", line.phase().map(Enum::name).orElse(""))
                .with("since", line.since().toString());
    }

    private static Json.Arr texts(List<String> texts) {
        return new Json.Arr(texts.stream().map(it -> (Json) new Json.Str(it)).toList());
    }

    private static String states(Listed line) {
        return line.states().stream().map(StateCode::value).collect(Collectors.joining("; "));
    }

    private static String classes(Listed line) {
        return line.classes().stream().map(ProjectClass::code).collect(Collectors.joining("; "));
    }

    /** In quotation marks; what a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
