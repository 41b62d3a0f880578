// Arène from Java and Android: calls that are answered once, rooms without a gap, over drops. Copy it, and make it yours.

import io.socket.client.AckWithTimeout;
import io.socket.client.IO;
import io.socket.client.Socket;
import io.socket.engineio.client.transports.WebSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.json.JSONArray;
import org.json.JSONObject;

public final class ArenaClient implements AutoCloseable {
    /** Hears a room: each durable event once and in order, states as they come. On the library's thread: do not block it. */
    public interface RoomListener {
        void event(String event, int seq, JSONObject data);

        void state(String event, JSONObject data);

        /** Everything before is void: draw the room anew from this. */
        void snapshot(JSONObject snapshot, int seq);
    }

    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        public final String code;

        Refused(JSONObject error) {
            super(error.toString());
            code = error.optString("code");
        }
    }

    private static final int ACK_MS = 10_000;
    private static final int GAP_MS = 300;
    private static final int LONGEST_REFRESH_MS = 20_000;
    /** Nothing happened, or what happened is remembered under the key. */
    private static final Set<String> RETRIED = Set.of("BUSY", "RATE_LIMITED", "OUTCOME_UNKNOWN");

    private final Map<String, String> auth = new ConcurrentHashMap<>(Map.of("locale", "en"));
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Socket socket;
    private volatile String refreshToken;

    public ArenaClient(String url, String token) {
        if (token != null) auth.put("token", token);
        socket = IO.socket(URI.create(url), IO.Options.builder()
            .setTransports(new String[] {WebSocket.NAME}) // no polling
            .setForceNew(true)
            .setAuth(auth) // the library reads this map at every connect: keep it, change it
            .build());
        socket.on(Socket.EVENT_CONNECT, nothing -> {
            for (Room room : rooms.values()) room.join();
        });
        socket.onAnyIncoming(message -> hear((String) message[0], (JSONObject) message[1]));
        socket.connect();
    }

    /** Asks until there is an answer: the same payload again after a lost one, so put an idempotencyKey into it once. */
    public JSONObject call(String event, JSONObject payload) throws Refused, InterruptedException {
        while (true) {
            JSONObject answer = ask(event, payload).join();
            if (answer == null) continue;
            if (answer.optBoolean("ok")) return answer.optJSONObject("data");
            JSONObject error = answer.optJSONObject("error");
            if (!RETRIED.contains(error.optString("code"))) throw new Refused(error);
            Thread.sleep(error.optLong("retryAfterMs", 1000) + random(300));
        }
    }

    /** auth:register, auth:login or auth:refresh: this socket is then the user's, and so is each that follows. */
    public JSONObject signIn(String event, JSONObject payload) throws Refused, InterruptedException {
        return keep(call(event, payload));
    }

    /** Watches a room from now on. */
    public void join(String name, RoomListener listener) {
        Room room = new Room(name, listener);
        rooms.put(name, room);
        room.join();
    }

    @Override
    public void close() {
        timer.shutdownNow();
        socket.disconnect();
    }

    /** One attempt; nothing, if no answer came. The library sends it once there is a connection. */
    private CompletableFuture<JSONObject> ask(String event, JSONObject payload) {
        CompletableFuture<JSONObject> answered = new CompletableFuture<>();
        socket.emit(event, new Object[] {payload}, new AckWithTimeout(ACK_MS) {
            @Override
            public void onSuccess(Object... answer) {
                answered.complete((JSONObject) answer[0]);
            }

            @Override
            public void onTimeout() { // also when the connection is lost
                answered.complete(null);
            }
        });
        return answered;
    }

    private JSONObject keep(JSONObject session) {
        auth.put("token", session.optString("token"));
        refreshToken = session.optString("refreshToken");
        return session;
    }

    private void hear(String event, JSONObject message) {
        if (event.equals("session:expiring")) later(random(LONGEST_REFRESH_MS), this::refresh);
        if (event.equals("server:draining")) later(message.optInt("reconnectInMs"), this::reconnect);
        Room room = rooms.get(message.optString("room"));
        if (room != null) room.hear(event, message);
    }

    private void refresh() {
        ask("auth:refresh", put(new JSONObject(), "refreshToken", refreshToken)).thenAccept(answer -> {
            if (answer != null && answer.optBoolean("ok")) keep(answer.optJSONObject("data"));
        });
    }

    private void reconnect() {
        socket.disconnect();
        socket.connect();
    }

    private void later(int ms, Runnable work) {
        timer.schedule(work, ms, TimeUnit.MILLISECONDS);
    }

    private static int random(int most) {
        return ThreadLocalRandom.current().nextInt(most);
    }

    private final class Room {
        private final String name;
        private final RoomListener listener;
        private final TreeMap<Integer, JSONObject> held = new TreeMap<>();
        private int last = -1;
        private boolean isAsking;

        Room(String name, RoomListener listener) {
            this.name = name;
            this.listener = listener;
        }

        synchronized void join() {
            JSONObject request = put(new JSONObject(), "room", name);
            if (last >= 0) put(request, "since", last);
            ask("room:join", request).thenAccept(this::joined);
        }

        private synchronized void joined(JSONObject answer) {
            isAsking = false;
            if (answer == null || !answer.optBoolean("ok")) return; // a reconnect joins again
            JSONObject joined = answer.optJSONObject("data");
            JSONArray events = joined.optJSONArray("events");
            if (events == null) {
                last = joined.optInt("seq");
                listener.snapshot(joined.optJSONObject("snapshot"), last);
            } else {
                for (int i = 0; i < events.length(); i++) hold(events.optJSONObject(i));
            }
            apply();
            JSONObject state = joined.optJSONObject("state");
            for (String event : names(state)) listener.state(event, state.optJSONObject(event).optJSONObject("data"));
        }

        synchronized void hear(String event, JSONObject message) {
            if (event.equals("room:head")) {
                if (message.optInt("seq") > last) askForMissing();
            } else if (event.startsWith("chat:")) {
                return; // numbered apart from the events: see "Resume a room"
            } else if (message.has("seq")) {
                hold(put(message, "event", event));
                apply();
            } else if (message.has("version")) {
                listener.state(event, message.optJSONObject("data"));
            }
        }

        private void hold(JSONObject event) {
            held.put(event.optInt("seq"), event);
        }

        private void apply() {
            if (last < 0) return; // the reply to the first join says where we are
            held.headMap(last, true).clear();
            for (JSONObject next = held.remove(last + 1); next != null; next = held.remove(last + 1)) {
                last++;
                listener.event(next.optString("event"), last, next.optJSONObject("data"));
            }
            if (!held.isEmpty()) askForMissing();
        }

        private void askForMissing() {
            if (isAsking) return;
            isAsking = true;
            later(GAP_MS + random(200), this::join);
        }
    }

    private static JSONObject put(JSONObject object, String name, Object value) {
        try {
            return object.put(name, value);
        } catch (org.json.JSONException never) {
            throw new IllegalStateException(never);
        }
    }

    private static List<String> names(JSONObject object) {
        List<String> names = new ArrayList<>();
        for (Iterator<?> keys = object.keys(); keys.hasNext(); ) names.add((String) keys.next());
        return names;
    }
}
