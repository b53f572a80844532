package cn.jiuzhu.benchmark;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseFile;
import cn.jiuzhu.engine.cases.CaseReader;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Many clients at once against a running service on this machine, every answer compared with the
 * one that the same request got when it was alone.
 *
 * <p>Arguments: base address, number of requests, number of clients. The requests are those of the
 * regression cases that the service accepts, taken from the localities in turn. Ends with 1 if any
 * answer differed or failed.
 */
public final class LoadTest {
  private static final Pattern ID = Pattern.compile("^\\{\"id\":\"[^\"]*\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI determinations;

  private LoadTest(String base) {
    determinations = URI.create(base + "/api/v1/determinations");
  }

  /** A request and the answer it gets alone. */
  private record Asked(String request, String answer) {}

  public static void main(String[] args) throws Exception {
    String base = args.length > 0 ? args[0] : "http://127.0.0.1:8080";
    int requests = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    int clients = args.length > 2 ? Integer.parseInt(args[2]) : 16;
    LoadTest test = new LoadTest(base);
    List<Asked> asked = test.alone();
    System.out.printf(Locale.ROOT, "%d different requests answered alone%n", asked.size());
    boolean same = test.together(asked, requests, clients);
    System.exit(same ? 0 : 1);
  }

  private List<Asked> alone() throws Exception {
    List<Asked> asked = new ArrayList<>();
    for (Case one : casesByLocalityInTurn()) {
      ObjectNode request = one.request().deepCopy();
      request.put("explain", "REASONS");
      String body = request.toString();
      HttpResponse<String> response = post(body);
      if (response.statusCode() == 200) {
        asked.add(new Asked(body, withoutId(response.body())));
      }
    }
    return asked;
  }

  private static List<Case> casesByLocalityInTurn() throws Exception {
    ProfileSource source =
        ProfileSource.classpath(Engine.class.getClassLoader(), "regional-profiles");
    ProfileSet profiles = ProfileSet.read(source);
    List<List<Case>> byLocality = new ArrayList<>();
    profiles.localities().forEach(locality -> byLocality.add(new ArrayList<>()));
    List<String> names =
        profiles.localities().stream().map(layer -> layer.info().locality()).toList();
    for (CaseFile file : CaseReader.read(source, profiles)) {
      for (Case one : file.cases()) {
        byLocality.get(names.indexOf(one.locality())).add(one);
      }
    }
    int most = byLocality.stream().mapToInt(List::size).max().orElse(0);
    List<Case> inTurn = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      for (List<Case> cases : byLocality) {
        if (!cases.isEmpty()) {
          inTurn.add(cases.get(i % cases.size()));
        }
      }
    }
    return inTurn;
  }

  private boolean together(List<Asked> asked, int requests, int clients) throws Exception {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger wrong = new AtomicInteger();
    long[] nanos = new long[requests];
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    long start = System.nanoTime();
    List<Future<?>> running = new ArrayList<>();
    for (int c = 0; c < clients; c++) {
      running.add(
          pool.submit(
              () -> {
                for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                  Asked one = asked.get(i % asked.size());
                  long sent = System.nanoTime();
                  HttpResponse<String> response = post(one.request());
                  nanos[i] = System.nanoTime() - sent;
                  if (response.statusCode() != 200
                      || !withoutId(response.body()).equals(one.answer())) {
                    wrong.incrementAndGet();
                  }
                }
                return null;
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    pool.shutdown();
    report(nanos, requests, clients, seconds, wrong.get());
    return wrong.get() == 0;
  }

  private static void report(long[] nanos, int requests, int clients, double seconds, int wrong) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%d requests, %d clients: %.1f s, %.0f a second; p50 %.1f ms, p99 %.1f ms; %d differed or failed%n",
        requests,
        clients,
        seconds,
        requests / seconds,
        sorted[requests / 2] / 1e6,
        sorted[requests * 99 / 100] / 1e6,
        wrong);
  }

  private HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(determinations)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  static String withoutId(String answer) {
    return ID.matcher(answer).replaceFirst("{");
  }
}
