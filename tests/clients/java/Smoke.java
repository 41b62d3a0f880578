// What the smoke test has this client do; each line that it prints is a thing that happened.

import java.util.Map;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.json.JSONObject;

public final class Smoke {
    public static void main(String[] args) throws Exception {
        String betId = args[1];
        String optionId = args[2];
        CountDownLatch over = new CountDownLatch(1);
        try (ArenaClient arena = new ArenaClient(args[0], null)) {
            JSONObject session = arena.signIn("auth:register", new JSONObject(Map.of(
                "username", args[3], "email", args[3] + "@example.com", "password", "a long password")));
            say("registered " + session.getJSONObject("user").getString("id"));
            arena.join("bet:" + betId, new ArenaClient.RoomListener() {
                @Override
                public void event(String event, int seq, JSONObject data) {
                    say("event " + seq + " " + event);
                    if (event.equals("bet:updated")) over.countDown();
                }

                @Override
                public void state(String event, JSONObject data) {
                    if (event.equals("bet:odds")) say("odds " + data.optJSONArray("options").optJSONObject(0).optDouble("odds"));
                }

                @Override
                public void snapshot(JSONObject snapshot, int seq) {
                    say("snapshot " + seq);
                }
            });
            new Scanner(System.in).nextLine(); // told to buy
            JSONObject purchase = new JSONObject(Map.of(
                "betId", betId, "optionId", optionId, "stake", 100, "idempotencyKey", UUID.randomUUID().toString()));
            say("bought " + arena.call("bet:buy", purchase).getJSONObject("position").getString("id"));
            over.await();
        }
        System.exit(0); // the library's HTTP threads would linger
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
