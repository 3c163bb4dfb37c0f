package org.chancery.server.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.register.json.Json;

/** The register's JSON as plain maps and lists, in which the packages module reads and writes records. */
final class PlainJson {

    private PlainJson() {}

    static Json.Obj json(Map<?, ?> map) {
        Map<String, Json> members = new LinkedHashMap<>();
        map.forEach((key, value) -> members.put((String) key, json(value)));
        return new Json.Obj(members);
    }

    private static Json json(Object value) {
        return switch (value) {
            case String text -> new Json.Str(text);
            case Boolean truth -> new Json.Bool(truth);
            case Integer number -> new Json.Int(number);
            case Long number -> new Json.Int(number);
            case Map<?, ?> map -> json(map);
            case List<?> list -> new Json.Arr(list.stream().map(PlainJson::json).toList());
            default -> throw new IllegalArgumentException("a record holds no " + value.getClass());
        };
    }

    static Map<String, Object> plain(Json.Obj object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.members().forEach((key, value) -> map.put(key, plain(value)));
        return map;
    }

    private static Object plain(Json value) {
        return switch (value) {
            case Json.Str(String text) -> text;
            case Json.Bool(boolean truth) -> truth;
            case Json.Int(long number) -> number == (int) number ? (Object) (int) number : (Object) number;
            case Json.Obj object -> plain(object);
            case Json.Arr(List<Json> items) -> {
                List<Object> list = new ArrayList<>();
                items.forEach(item -> list.add(plain(item)));
                yield list;
            }
            case Json.Null _ -> throw new IllegalArgumentException("a record holds no null");
        };
    }
}
