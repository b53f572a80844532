package cn.jiuzhu.service.transfer;

import cn.jiuzhu.service.error.Fault;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A household as it was sent.
 *
 * @param line its first line, from 1
 * @param memberLines where members have lines of their own: that of each
 * @param fault why it is refused as it stands; null if it is to be taken in
 * @param json a FileEntry; empty where it is refused
 */
@SuppressWarnings("ArrayRecordComponent") // a text; nobody compares two of these
record SentHousehold(long line, List<Long> memberLines, LineFault fault, byte[] json) {
  private static final Pattern MEMBER = Pattern.compile("/household/members/(\\d{1,4})(/.*)?");

  static SentHousehold of(long line, List<Long> memberLines, byte[] json) {
    return new SentHousehold(line, List.copyOf(memberLines), null, json);
  }

  static SentHousehold refused(long line, LineFault fault) {
    return new SentHousehold(line, List.of(), fault, new byte[0]);
  }

  /** The line that a fault is found in. */
  long lineOf(Fault found) {
    Matcher member = MEMBER.matcher(found.pointer() == null ? "" : found.pointer());
    if (member.matches()) {
      int index = Integer.parseInt(member.group(1));
      if (index < memberLines.size()) {
        return memberLines.get(index);
      }
    }
    return line;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeLong(line);
    out.writeInt(memberLines.size());
    for (long one : memberLines) {
      out.writeLong(one);
    }
    out.writeUTF(fault == null ? "" : fault.name());
    out.writeInt(json.length);
    out.write(json);
  }

  static SentHousehold read(DataInputStream in) throws IOException {
    long line = in.readLong();
    int members = in.readInt();
    List<Long> memberLines = new ArrayList<>(members);
    for (int i = 0; i < members; i++) {
      memberLines.add(in.readLong());
    }
    String fault = in.readUTF();
    byte[] json = in.readNBytes(in.readInt());
    return new SentHousehold(
        line, memberLines, fault.isEmpty() ? null : LineFault.valueOf(fault), json);
  }
}
