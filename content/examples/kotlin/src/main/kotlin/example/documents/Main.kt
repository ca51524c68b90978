package example.documents

import example.documents.reproduce.messages
import example.documents.reproduce.runMessage
import example.documents.server.DocumentsService
import java.util.Properties
import kotlin.system.exitProcess
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking

private val commands: Map<String, () -> Unit> = mapOf(
  "list" to ::list,
  "constants" to ::printConstants,
  "versions" to ::versions,
  "rules" to ::rules,
  "serve" to ::serve,
  "call" to ::callEach,
)

/** Runs one example: a server on a free loopback port and a client that calls it. */
fun main(arguments: Array<String>) {
  val name = requireNotNull(arguments.singleOrNull()) { "usage: run.sh <name>; run.sh list shows the names" }
  when (name) {
    in examples -> runBlocking { runExample(name) }
    in messages -> runBlocking { runMessage(name) }
    else -> requireNotNull(commands[name]) { "there is no example $name" }()
  }
  exitProcess(0) // the library's threads would keep the program alive
}

private fun list() = (examples.keys + messages.keys + commands.keys + "minimal" - "list").sorted().forEach(::println)

private fun versions() {
  val versions = Properties().apply { load(::main.javaClass.getResourceAsStream("/versions.properties")) }
  println("grpc-kotlin ${versions["grpc-kotlin"]}")
  println("kotlin ${KotlinVersion.CURRENT}")
}

private fun rules() {
  val service = DocumentsService()
  LocalServer(service, plainInterceptors).use { server ->
    runBlocking(Dispatchers.Default) { withStub(connect(server.address)) { printRules(it, service) } }
  }
}

private fun serve() {
  LocalServer(DocumentsService(), plainInterceptors).use {
    println("listening on ${it.address}")
    System.`in`.readAllBytes()
  }
}
