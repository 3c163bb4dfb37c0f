package org.chancery.server.copies.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.server.copies.Copy;
import org.chancery.server.copies.CopyRefused;
import org.chancery.server.copies.Documents;
import org.chancery.server.copies.Inventories;
import org.chancery.server.copies.Inventory;
import org.chancery.server.copies.InventoryDue;
import org.chancery.server.copies.Noted;
import org.chancery.server.copies.RegisteredDocument;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Inventories, made to be walked through with a telephone in the hand, or on paper. */
@Controller("copies.inventoryPages")
@UseCase("copies.inventory")
class InventoryPages {

    private static final String ALL = "/{language:en|ru}/copies/inventories";
    private static final String ONE = ALL + "/{id:[0-9a-f-]{16,36}}";

    private final Inventories inventories;
    private final InventoryDue due;
    private final Documents documents;
    private final Noted noted;
    private final Levels levels;

    InventoryPages(Inventories inventories, InventoryDue due, Documents documents, Noted noted, Levels levels) {
        this.inventories = inventories;
        this.due = due;
        this.documents = documents;
        this.noted = noted;
        this.levels = levels;
    }

    @GetMapping(ALL)
    View list(Page page, Actor actor) {
        return page.show("copies/inventories", list(actor, ""));
    }

    private InventoriesView list(Actor actor, String fault) {
        List<Inventory> all = inventories.all(actor);
        List<InventoryDue.Due> copies = due.all(actor);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return new InventoriesView(
                all,
                copies.stream().findFirst().map(InventoryDue.Due::by),
                (int) copies.stream().filter(it -> it.by().isBefore(today)).count(),
                fault);
    }

    @PostMapping(ALL)
    Object open(Page page, Actor actor) {
        try {
            return Answers.to(page.href("/copies/inventories/" + inventories.open(actor)));
        } catch (CopyRefused e) {
            return Answers.again(page.show("copies/inventories", list(actor, page.t(e.text(), e.values()))));
        }
    }

    @GetMapping(ONE)
    View one(Page page, Actor actor, @PathVariable String id) {
        return page.show("copies/inventory", view(actor, Ids.of(id), "", ""));
    }

    @PostMapping(ONE + "/seen")
    Object seen(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String copy,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable MultipartFile picture) {
        UUID inventory = Ids.of(id);
        inventories.find(actor, inventory);
        try {
            if (!copy.isEmpty()) {
                inventories.seeByHand(actor, inventory, Ids.of(copy));
                return Answers.to(page.href("/copies/inventories/" + inventory) + "#unseen");
            }
            List<Copy> shown = picture != null && !picture.isEmpty()
                    ? inventories.seeByPicture(actor, inventory, picture.getBytes())
                    : List.of(inventories.seeByCode(actor, inventory, code));
            String names = shown.stream()
                    .map(it -> page.t("copies.k-of-n", it.k(), it.of()))
                    .collect(Collectors.joining(", "));
            return page.show("copies/inventory", view(actor, inventory, names, ""));
        } catch (CopyRefused e) {
            return again(page, actor, inventory, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping(ONE + "/close")
    Object close(Page page, Actor actor, @PathVariable String id) {
        UUID inventory = Ids.of(id);
        try {
            inventories.close(actor, inventory);
            return Answers.to(page.href("/copies/inventories/" + inventory));
        } catch (CopyRefused e) {
            return again(page, actor, inventory, e);
        }
    }

    private Object again(Page page, Actor actor, UUID inventory, CopyRefused e) {
        return Answers.again(page.show("copies/inventory", view(actor, inventory, "", page.t(e.text(), e.values()))));
    }

    private InventoryView view(Actor actor, UUID id, String told, String fault) {
        Inventory inventory = inventories.find(actor, id);
        List<Inventory.Line> lines = inventories.lines(actor, id);
        Map<UUID, RegisteredDocument> known = new LinkedHashMap<>();
        lines.stream()
                .map(it -> it.copy().document())
                .distinct()
                .forEach(it -> documents.find(actor.reader(), it).ifPresent(found -> known.put(it, found)));
        noted.list(
                actor, known.values(), lines.stream().map(Inventory.Line::copy).toList());
        return new InventoryView(inventory, lines, known, levels.of(actor, known.values()), told, fault);
    }
}
