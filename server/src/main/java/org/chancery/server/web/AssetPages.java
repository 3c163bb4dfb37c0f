package org.chancery.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.chancery.server.permission.UseCase;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the site's own files; their addresses change with their content, so browsers keep them. */
@Controller
@UseCase("public.read")
class AssetPages {

    private final Assets assets;

    AssetPages(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> asset(HttpServletRequest request) {
        Asset asset = assets.at(request.getRequestURI()).orElseThrow(NotFound::new);
        String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        boolean zip = asset.isZipped() && accepted.contains("gzip");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (zip) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(zip ? asset.zipped() : asset.bytes());
    }
}
