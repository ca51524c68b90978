package example.documents.reproduce;

import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import java.util.Map;
import java.util.TreeMap;

/** Provokes messages that grpc-java really prints, by the id that each has in the catalogue. */
public final class Messages {
  private Messages() {}

  private static final Map<String, Provocation> BY_ID = new TreeMap<>();

  static {
    BY_ID.putAll(Clients.BY_ID);
    BY_ID.putAll(Servers.BY_ID);
    BY_ID.putAll(OddAnswers.BY_ID);
    BY_ID.putAll(Waiting.BY_ID);
    BY_ID.putAll(Security.BY_ID);
    BY_ID.putAll(ServerSide.BY_ID);
  }

  private static final String PREFIX = "reproduce/";

  public static Iterable<String> names() {
    return BY_ID.keySet().stream().map(id -> PREFIX + id).toList();
  }

  /** Says whether there is such a run. */
  public static boolean knows(String name) {
    return name.startsWith(PREFIX) && BY_ID.containsKey(name.substring(PREFIX.length()));
  }

  /** Prints the error as a stack trace shows it, without the frames; what a server logs prints itself. */
  public static void run(String name) throws Exception {
    try {
      BY_ID.get(name.substring(PREFIX.length())).run();
    } catch (StatusRuntimeException | StatusException e) {
      System.out.println(e);
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        System.out.println("Caused by: " + cause);
      }
      return;
    }
    if (!ServerSide.BY_ID.containsKey(name.substring(PREFIX.length()))) {
      throw new IllegalStateException(name + " did not fail");
    }
  }
}
