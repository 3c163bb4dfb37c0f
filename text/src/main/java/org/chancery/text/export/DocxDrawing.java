package org.chancery.text.export;

/** A picture in a paragraph of a word-processor file (ISO/IEC 29500-1, 20.4), at most as wide as the text. */
final class DocxDrawing {
    private static final long POINT = 9525;
    private static final long TEXT_WIDTH = 5_700_000;
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private DocxDrawing() {}

    static String run(Image image, int number, String relation, String description) {
        long width = Math.min(TEXT_WIDTH, image.width() * POINT);
        long height = Math.max(1, width * image.height() / image.width());
        String size = " cx=\"" + width + "\" cy=\"" + height + "\"";
        String name =
                " id=\"" + number + "\" name=\"image" + number + "\" descr=\"" + Links.escaped(description) + "\"";
        return "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent" + size + "/><wp:docPr" + name + "/>"
                + "<a:graphic xmlns:a=\"" + MAIN + "\"><a:graphicData uri=\"" + PICTURE + "\"><pic:pic xmlns:pic=\""
                + PICTURE
                + "\"><pic:nvPicPr><pic:cNvPr" + name
                + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
                + relation
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"
                + size
                + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing></w:r>";
    }
}
