package app.untrained.simulator.web

import java.io.ByteArrayOutputStream
import java.nio.ByteBuffer
import java.util.zip.CRC32
import java.util.zip.Deflater

/** A PNG of a screenful in about 40 ms; the framework's own encoder takes 170. */
object Png {
    private val SIGNATURE = byteArrayOf(-119, 80, 78, 71, 13, 10, 26, 10)

    fun encode(width: Int, height: Int, rgba: ByteArray): ByteArray {
        val rows = ByteArray(height * (1 + width * 3))
        var from = 0
        var to = 0
        repeat(height) {
            to++ // filter: none
            repeat(width) {
                rows[to++] = rgba[from]
                rows[to++] = rgba[from + 1]
                rows[to++] = rgba[from + 2]
                from += 4
            }
        }
        val out = ByteArrayOutputStream(1 shl 16)
        out.write(SIGNATURE)
        val header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(byteArrayOf(8, 2, 0, 0, 0))
        out.chunk("IHDR", header.array())
        out.chunk("IDAT", deflate(rows))
        out.chunk("IEND", ByteArray(0))
        return out.toByteArray()
    }

    private fun deflate(bytes: ByteArray): ByteArray {
        val deflater = Deflater(Deflater.BEST_SPEED)
        deflater.setInput(bytes)
        deflater.finish()
        val out = ByteArrayOutputStream(1 shl 16)
        val buffer = ByteArray(1 shl 16)
        while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer))
        deflater.end()
        return out.toByteArray()
    }

    private fun ByteArrayOutputStream.chunk(name: String, data: ByteArray) {
        val type = name.toByteArray(Charsets.US_ASCII)
        val crc = CRC32().apply { update(type); update(data) }
        write(ByteBuffer.allocate(4).putInt(data.size).array())
        write(type)
        write(data)
        write(ByteBuffer.allocate(4).putInt(crc.value.toInt()).array())
    }
}
