package cn.jiuzhu.engine.profile;

/** A text as written, and where. */
record Scalar(String text, Place place) {}
