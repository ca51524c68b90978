package example.documents

import io.grpc.Status

// region constants
/** Prints each code with its number and the Status that carries it. */
internal fun printConstants() {
  for (code in Status.Code.entries) {
    val field = Status::class.java.getField(code.name)
    val status = field.get(null) as Status
    check(status.code == code) { "$field carries ${status.code}" }
    println("%2d  Status.%s".format(code.value(), field.name))
  }
}
// endregion
