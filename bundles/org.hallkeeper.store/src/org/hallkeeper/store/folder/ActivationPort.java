package org.hallkeeper.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;

/** A loopback port on which a second start can ask the first to come to the front. */
public final class ActivationPort implements AutoCloseable {

    private static final byte[] ACKNOWLEDGED = { 'O', 'K' };
    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(3).toMillis();

    private final ServerSocket socket;
    private final byte[] token;
    private final Runnable onActivate;

    private ActivationPort(ServerSocket socket, String token, Runnable onActivate) {
        this.socket = socket;
        this.token = token.getBytes(StandardCharsets.US_ASCII);
        this.onActivate = onActivate;
    }

    static ActivationPort listen(String token, Runnable onActivate) throws IOException {
        ActivationPort port = new ActivationPort(new ServerSocket(0, 4, InetAddress.getLoopbackAddress()), token, onActivate);
        Thread.ofVirtual().name("hallkeeper-activation").start(port::serve);
        return port;
    }

    /** Asks the holder to show its window; {@code false} when it cannot be reached, is on another host, or does not answer. */
    public static boolean activate(LockHolder holder) {
        if (holder.port() == 0)
            return false;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), holder.port()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(holder.token().getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return MessageDigest.isEqual(socket.getInputStream().readNBytes(ACKNOWLEDGED.length), ACKNOWLEDGED);
        } catch (IOException unreachable) {
            return false;
        }
    }

    int number() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                answer(caller);
            } catch (IOException callerWentAwayOrPortClosed) {
                continue;
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        caller.setSoTimeout(PATIENCE_MILLIS);
        byte[] said = caller.getInputStream().readNBytes(token.length);
        if (!MessageDigest.isEqual(said, token))
            return;
        onActivate.run();
        caller.getOutputStream().write(ACKNOWLEDGED);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
