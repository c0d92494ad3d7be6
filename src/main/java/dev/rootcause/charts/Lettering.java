package dev.rootcause.charts;

/** How a text looks. */
record Lettering(Type type, Ink ink) {

    static final Lettering TITLE = new Lettering(Type.strong(32), Ink.TEXT);
    static final Lettering UNIT = new Lettering(Type.regular(28), Ink.QUIET);
    static final Lettering QUIET = new Lettering(Type.regular(25), Ink.QUIET);
    static final Lettering PLAIN = new Lettering(Type.regular(25), Ink.TEXT);
    static final Lettering NAME = new Lettering(Type.strong(25), Ink.TEXT);

    Lettering in(Ink other) {
        return new Lettering(type, other);
    }

    int width(String text) {
        return type.width(text);
    }
}
