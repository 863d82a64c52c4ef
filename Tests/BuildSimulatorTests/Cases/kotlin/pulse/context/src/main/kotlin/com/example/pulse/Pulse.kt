package com.example.pulse

import java.util.concurrent.atomic.AtomicLong

object Pulse {
    private val n = AtomicLong()
    fun beat(): Long = n.incrementAndGet()
}
