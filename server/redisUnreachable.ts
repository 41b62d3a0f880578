// That there is no Redis where REDIS_URL says; apart from the relay, so that the way in need not read all of Socket.IO to name it.

export class RedisUnreachable extends Error {
  constructor(url: string) {
    super(`Redis can not be reached at ${URL.parse(url)?.host}. See REDIS_URL.`);
  }
}
