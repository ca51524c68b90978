package example.documents;

import example.documents.reproduce.Messages;
import example.documents.server.DocumentsService;
import io.grpc.Status;
import java.util.List;
import java.util.TreeSet;

/** Runs one example: a server on a free loopback port and a client that calls it. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    if (args.length != 1) throw new IllegalArgumentException("usage: run.sh <name>; run.sh list shows the names");
    run(args[0]);
    System.exit(0); // the library's threads would keep the program alive
  }

  private static void run(String name) throws Exception {
    switch (name) {
      case "list" -> list();
      case "conditions" -> Conditions.print();
      case "constants" -> Constants.print();
      case "versions" -> versions();
      case "exceptions" -> Exceptions.print();
      case "rules" -> rules();
      case "serve" -> serve();
      case "call" -> Calls.each();
      default -> {
        if (Examples.BY_NAME.containsKey(name)) Examples.run(name);
        else if (Messages.knows(name)) Messages.run(name);
        else throw new IllegalArgumentException("there is no example " + name);
      }
    }
  }

  private static void list() {
    var names = new TreeSet<String>(Examples.BY_NAME.keySet());
    Messages.names().forEach(names::add);
    names.addAll(List.of("call", "conditions", "constants", "exceptions", "minimal", "rules", "versions", "serve"));
    names.forEach(System.out::println);
  }

  private static void versions() {
    System.out.println("grpc-java " + Status.class.getPackage().getImplementationVersion());
    System.out.println("java " + System.getProperty("java.version"));
  }

  private static void rules() throws Exception {
    var service = new DocumentsService();
    try (var server = new LocalServer(service, Examples.plainInterceptors())) {
      var channel = LocalServer.connect(server.address());
      try {
        Rules.print(LocalServer.documents(channel), service);
      } finally {
        channel.shutdownNow();
      }
    }
  }

  private static void serve() throws Exception {
    try (var server = new LocalServer(new DocumentsService(), Examples.plainInterceptors())) {
      System.out.println("listening on " + server.address());
      System.in.readAllBytes();
    }
  }
}
