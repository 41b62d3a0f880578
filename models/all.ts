// Every model, so that the database can be prepared for all of them.
import './Account.ts';
import './BetBook.ts';
import './CommandRecord.ts';
import './Group.ts';
import './Heartbeat.ts';
import './Job.ts';
import './JobLane.ts';
import './JournalEntry.ts';
import './Position.ts';
import './Revocation.ts';
import './Role.ts';
import './RoomEvent.ts';
import './Session.ts';
import './Setting.ts';
import './SigningKey.ts';
import './SystemAccount.ts';
import './User.ts';
