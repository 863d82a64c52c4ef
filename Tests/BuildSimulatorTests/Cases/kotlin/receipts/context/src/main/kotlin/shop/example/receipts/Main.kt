package shop.example.receipts

import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.writeText

data class Line(val name: String, val cents: Int)

fun total(lines: List<Line>) = lines.sumOf { it.cents }

fun main(args: Array<String>) {
    val out = Path.of(System.getenv("RECEIPTS_OUT") ?: "out")
    out.createDirectories()
    var n = 0
    while (true) {
        val lines = listOf(Line("tea", 250), Line("cake", 395))
        out.resolve("receipt-${n++ % 10}.txt").writeText("total ${total(lines)}\n")
        println("${Files.list(out).use { it.count() }} receipts in $out")
        Thread.sleep(10_000)
    }
}
