package cn.jiuzhu.toolkit.report;

import cn.jiuzhu.toolkit.console.Console;
import cn.jiuzhu.toolkit.report.Report.Group;
import cn.jiuzhu.toolkit.report.Report.Item;
import cn.jiuzhu.toolkit.report.Report.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit's XML, which build servers show: a suite a group, a failure with its reasons. */
final class JunitReport implements ReportWriter {
  @Override
  public void write(Report report, Console console, PrintWriter out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", report.title());
      for (Group group : report.groups()) {
        write(group, console, xml);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
      out.println();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void write(Group group, Console console, XMLStreamWriter xml)
      throws XMLStreamException {
    List<Item> failed =
        group.items().stream().filter(item -> item.outcome() == Outcome.FAILED).toList();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", group.name());
    xml.writeAttribute("tests", String.valueOf(group.items().size()));
    xml.writeAttribute("failures", String.valueOf(failed.size()));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    for (Item item : group.items()) {
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", group.name());
      xml.writeAttribute("name", item.name());
      if (item.file() != null) {
        xml.writeAttribute("file", item.file());
        xml.writeAttribute("line", String.valueOf(item.line()));
      }
      if (item.outcome() != Outcome.PASSED) {
        boolean failure = item.outcome() == Outcome.FAILED;
        xml.writeStartElement(failure ? "failure" : "system-out");
        if (failure) {
          xml.writeAttribute("message", message(item, console));
        }
        xml.writeCharacters(item.place() + " " + message(item, console) + details(item, console));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String message(Item item, Console console) {
    String code = item.code() == null ? "" : item.code() + " ";
    return code + (item.message() == null ? "" : console.word(item.message()));
  }

  private static String details(Item item, Console console) {
    String advice = item.advice() == null ? "" : "\n" + console.word(item.advice());
    return advice
        + item.details().stream()
            .map(detail -> "\n" + console.word(detail))
            .collect(Collectors.joining());
  }
}
