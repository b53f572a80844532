package cn.jiuzhu.engine.facts;

/** One message in both languages. */
record Sentence(String zh, String en) {}
