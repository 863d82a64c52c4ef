package dev.example.pingboard

import com.sun.net.httpserver.HttpServer
import java.io.File
import java.net.InetSocketAddress
import java.util.concurrent.ConcurrentLinkedDeque

data class Ping(val from: String, val at: Long)

class Board(private val template: String) {
    private val pings = ConcurrentLinkedDeque<Ping>()

    fun add(from: String) {
        pings.addFirst(Ping(from, System.currentTimeMillis()))
        while (pings.size > 50) pings.removeLast()
    }

    fun render(): String = template.replace("{{rows}}", pings.joinToString("") { "<li>${it.from} ${it.at}</li>" })
}

fun main() {
    val dir = System.getenv("BOARD_TEMPLATES") ?: "templates"
    val board = Board(File(dir, "board.html").readText())
    val port = System.getenv("PORT")?.toInt() ?: 8089
    val server = HttpServer.create(InetSocketAddress(port), 0)
    server.createContext("/") { ex ->
        board.add(ex.remoteAddress.hostString)
        val body = board.render().toByteArray()
        ex.sendResponseHeaders(200, body.size.toLong())
        ex.responseBody.use { it.write(body) }
    }
    server.start()
    println("pingboard on $port")
}
