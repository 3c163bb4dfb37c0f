package org.chancery.server.pages.home;

import java.util.List;
import org.chancery.law.act.Act;
import org.chancery.server.pages.agreement.AgreementLine;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.shared.Foot;
import org.chancery.words.Words;

/**
 * The first page.
 *
 * @param treaties by title
 * @param modelActs by title
 * @param recent the latest acts, newest first
 * @param coming what lies ahead, soonest first
 * @param acts how many acts are held
 */
public record HomeView(
        Words w,
        Question question,
        List<AgreementLine> treaties,
        List<AgreementLine> modelActs,
        List<Act> recent,
        List<Coming> coming,
        int acts,
        Foot foot) {}
