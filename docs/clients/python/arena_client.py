"""Arène from Python: calls that are answered once, rooms without a gap, over drops. Copy it, and make it yours."""

import random
import threading
import time

import socketio

ACK_SECONDS = 10
GAP_SECONDS = 0.3
LONGEST_REFRESH_SECONDS = 20
# Nothing happened, or what happened is remembered under the key.
RETRIED = {"BUSY", "RATE_LIMITED", "OUTCOME_UNKNOWN"}


class Refused(Exception):
    def __init__(self, error):
        super().__init__(error)
        self.code = error["code"]


class ArenaClient:
    def __init__(self, url, token=None):
        self._token = token
        self._refresh_token = None
        self._rooms = {}
        self._connected = threading.Event()
        self._waiting = set()
        self._socket = socketio.Client(reconnection_delay=1, reconnection_delay_max=15)
        self._socket.on("connect", self._on_connect)
        self._socket.on("disconnect", self._on_disconnect)
        self._socket.on("*", self._hear)
        # A function, or every reconnect would bring the first token; no polling.
        self._socket.connect(url, auth=self._auth, transports=["websocket"], retry=True)

    def call(self, event, payload):
        """Asks until there is an answer: the same payload again after a lost one, so put an idempotencyKey into it once."""
        while True:
            answer = self._ask(event, payload)
            if answer is None:
                continue
            if answer["ok"]:
                return answer["data"]
            error = answer["error"]
            if error["code"] not in RETRIED:
                raise Refused(error)
            time.sleep(error.get("retryAfterMs", 1000) / 1000 + random.uniform(0, 0.3))

    def sign_in(self, event, payload):
        """auth:register, auth:login or auth:refresh: this socket is then the user's, and so is each that follows."""
        return self._keep(self.call(event, payload))

    def join(self, name, listener):
        """Watches a room from now on; the listener has event(name, seq, data), state(name, data), snapshot(data, seq)."""
        room = Room(self, name, listener)
        self._rooms[name] = room
        room.join()

    def close(self):
        self._socket.disconnect()

    def send(self, event, payload, answered):
        """One attempt. Handlers run on the thread that reads, so whatever they ask is answered by a function."""
        try:
            self._socket.emit(event, payload, callback=answered)
        except socketio.exceptions.SocketIOError:
            pass  # not connected: a reconnect joins again, and a call tries again

    def _ask(self, event, payload):
        """One attempt; nothing, if no answer came, or the connection was lost."""
        self._connected.wait()
        done = threading.Event()
        answers = []
        self._waiting.add(done)
        self.send(event, payload, lambda answer: (answers.append(answer), done.set()))
        done.wait(ACK_SECONDS)
        self._waiting.discard(done)
        return answers[0] if answers else None

    def _auth(self):
        return {"locale": "en", **({"token": self._token} if self._token else {})}

    def _keep(self, session):
        self._token, self._refresh_token = session["token"], session["refreshToken"]
        return session

    def _on_connect(self):
        self._connected.set()
        for room in list(self._rooms.values()):
            room.join()

    def _on_disconnect(self, *_reason):
        self._connected.clear()
        for done in list(self._waiting):
            done.set()

    def _hear(self, event, message):
        if event == "session:expiring":
            self._later(random.uniform(0, LONGEST_REFRESH_SECONDS), self._refresh)
        if event == "server:draining":
            self._later(message["reconnectInMs"] / 1000, self._reconnect)
        room = self._rooms.get(message.get("room"))
        if room:
            room.hear(event, message)

    def _refresh(self):
        answer = self._ask("auth:refresh", {"refreshToken": self._refresh_token})
        if answer and answer["ok"]:
            self._keep(answer["data"])

    def _reconnect(self):
        url = self._socket.connection_url
        self._socket.disconnect()
        self._socket.connect(url, auth=self._auth, transports=["websocket"], retry=True)

    @staticmethod
    def _later(seconds, work):
        timer = threading.Timer(seconds, work)
        timer.daemon = True
        timer.start()


class Room:
    def __init__(self, arena, name, listener):
        self._arena, self._name, self._listener = arena, name, listener
        self._last = None
        self._held = {}
        self._is_asking = False
        self._lock = threading.RLock()

    def join(self):
        with self._lock:
            since = {} if self._last is None else {"since": self._last}
        self._arena.send("room:join", {"room": self._name, **since}, self._joined)

    def hear(self, event, message):
        with self._lock:
            if event == "room:head":
                if self._last is not None and message["seq"] > self._last:
                    self._ask_for_missing()
            elif event.startswith("chat:"):
                return  # numbered apart from the events: see "Resume a room"
            elif "seq" in message:
                self._held[message["seq"]] = {**message, "event": event}
                self._apply()
            elif "version" in message:
                self._listener.state(event, message["data"])

    def _joined(self, answer):
        with self._lock:
            self._is_asking = False
            if not answer["ok"]:
                return
            joined = answer["data"]
            if "events" in joined:
                self._held.update({event["seq"]: event for event in joined["events"]})
            else:
                self._last = joined["seq"]
                self._listener.snapshot(joined["snapshot"], self._last)
            self._apply()
            for event, state in joined["state"].items():
                self._listener.state(event, state["data"])

    def _apply(self):
        if self._last is None:
            return  # the reply to the first join says where we are
        for seq in [seq for seq in self._held if seq <= self._last]:
            del self._held[seq]
        while self._last + 1 in self._held:
            event = self._held.pop(self._last + 1)
            self._last += 1
            self._listener.event(event["event"], self._last, event["data"])
        if self._held:
            self._ask_for_missing()

    def _ask_for_missing(self):
        if not self._is_asking:
            self._is_asking = True
            ArenaClient._later(GAP_SECONDS + random.uniform(0, 0.2), self.join)
