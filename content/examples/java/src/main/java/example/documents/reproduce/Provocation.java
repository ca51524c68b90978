package example.documents.reproduce;

/** A call that the library answers with the error to reproduce. */
@FunctionalInterface
interface Provocation {
  void run() throws Exception;
}
