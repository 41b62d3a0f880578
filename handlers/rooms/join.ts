// A socket watches a room, and stops watching it.
import { refuse } from '../../contracts/errors.ts';
import { roomJoin, roomLeave } from '../../contracts/rooms.ts';
import { answer } from '../handle.ts';
import type { Services } from '../services.ts';

export const join = ({ rooms }: Services) =>
  answer(roomJoin, async (_, { room, since }, caller) => {
    const connection = caller.connection ?? refuse('FORBIDDEN');
    return rooms.join(connection, room, since);
  });

export const leave = ({ rooms }: Services) =>
  answer(roomLeave, async (_, { room }, { connection }) => {
    if (connection) rooms.leave(connection, room);
    return {};
  });
