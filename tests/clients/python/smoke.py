"""What the smoke test has this client do; each line that it prints is a thing that happened."""

import sys
import threading
import uuid

from arena_client import ArenaClient

url, bet_id, option_id, username = sys.argv[1:]
over = threading.Event()


def say(line):
    print(line, flush=True)


class Listener:
    def event(self, event, seq, _data):
        say(f"event {seq} {event}")
        if event == "bet:updated":
            over.set()

    def state(self, event, data):
        if event == "bet:odds":
            say(f"odds {data['options'][0]['odds']}")

    def snapshot(self, _data, seq):
        say(f"snapshot {seq}")


arena = ArenaClient(url)
session = arena.sign_in(
    "auth:register",
    {"username": username, "email": f"{username}@example.com", "password": "a long password"},
)
say(f"registered {session['user']['id']}")
arena.join(f"bet:{bet_id}", Listener())
sys.stdin.readline()  # told to buy
purchase = {"betId": bet_id, "optionId": option_id, "stake": 100, "idempotencyKey": str(uuid.uuid4())}
say(f"bought {arena.call('bet:buy', purchase)['position']['id']}")
over.wait()
arena.close()
