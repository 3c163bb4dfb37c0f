package org.chancery.server.pages.home;

import java.util.List;
import org.chancery.server.pages.agreement.AgreementLine;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.shared.Foot;
import org.chancery.words.Words;

/** All agreements with their state of play on a date, treaties apart from model acts, each by title. */
public record AgreementsView(
        Words w, Question question, List<AgreementLine> treaties, List<AgreementLine> modelActs, Foot foot) {}
