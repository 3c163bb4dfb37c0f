package org.chancery.law.decision.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.chancery.law.decision.MemberAct.Cause;
import org.chancery.law.decision.Quorum;
import org.chancery.law.decision.Share;
import org.chancery.law.decision.VotingRule;
import org.chancery.law.decision.Way;
import org.junit.jupiter.api.Test;

class RandomMajoritiesTest {
    private static final long SEED = 20260310;

    @Test
    void random_votes_end_as_a_plain_counter_says() {
        var random = new Random(SEED);
        for (int run = 0; run < 3000; run++) {
            int denominator = 1 + random.nextInt(4);
            var boundary = denominator > 1 && random.nextBoolean() ? Share.Boundary.MORE_THAN : Share.Boundary.AT_LEAST;
            int numerator = boundary == Share.Boundary.MORE_THAN
                    ? 1 + random.nextInt(denominator - 1)
                    : 1 + random.nextInt(denominator);
            var base = Way.Base.values()[random.nextInt(3)];
            var share = new Share(numerator, denominator, boundary);
            var rule = VotingRule.of("vote", Way.Majority.of(share, base))
                    .with(Quorum.of(Share.MAJORITY, Quorum.Base.MEMBERS));
            int members = 1 + random.nextInt(12);
            var meeting = Meeting.of(rule, members);
            int entitled = members;
            int present = 0;
            int presentEntitled = 0;
            int yes = 0;
            int no = 0;
            boolean[] barred = new boolean[members];
            for (int i = 0; i < members; i++) {
                if (random.nextInt(6) == 0) {
                    meeting.withoutVote(Meeting.state(i), Cause.ARREARS);
                    barred[i] = true;
                    entitled--;
                }
            }
            meeting.open();
            for (int i = 0; i < members; i++) {
                if (random.nextInt(4) == 0) {
                    continue;
                }
                meeting.present(Meeting.state(i));
                present++;
                presentEntitled += barred[i] ? 0 : 1;
                var position = Position.values()[random.nextInt(4)];
                meeting.cast(position, Meeting.state(i));
                yes += !barred[i] && position == Position.YES ? 1 : 0;
                no += !barred[i] && position == Position.NO ? 1 : 0;
            }
            var expected = plain(share, base, members, entitled, present, presentEntitled, yes, no);
            assertThat(meeting.close().state())
                    .as("seed %d, run %d: %s of %s", SEED, run, share, base)
                    .isEqualTo(expected);
        }
    }

    /** Ten lines that anybody can check. */
    private static BallotState plain(
            Share share, Way.Base base, int members, int entitled, int present, int presentEntitled, int yes, int no) {
        if (2 * present <= members) {
            return BallotState.LAPSED_NO_QUORUM;
        }
        int of = base == Way.Base.MEMBERS ? entitled : base == Way.Base.PRESENT ? presentEntitled : yes + no;
        int left = yes * share.denominator();
        int right = of * share.numerator();
        boolean enough = share.boundary() == Share.Boundary.MORE_THAN ? left > right : left >= right;
        return enough && yes > 0 ? BallotState.ADOPTED : BallotState.NOT_ADOPTED;
    }
}
