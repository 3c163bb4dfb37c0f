package org.chancery.server.pages.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The description of the API, for programs and for people. */
@Controller
@UseCase("public.program")
class OpenApi {
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);
    private final byte[] text;
    private final ApiDocument document;

    OpenApi() throws IOException {
        try (InputStream in = OpenApi.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the description of the API is missing");
            }
            this.text = in.readAllBytes();
        }
        this.document = ApiDocument.read(new String(text, StandardCharsets.UTF_8));
    }

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> description(HttpServletRequest request) {
        return ApiAnswer.of(request, YAML, text);
    }

    @UseCase("public.read")
    @GetMapping("/{language:en|ru}/api")
    View page(Page page) {
        return page.show("pages/api", document);
    }
}
