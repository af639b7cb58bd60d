package org.pincite.ingest.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Hands the operators that draw paths on to the collector of straight lines. */
final class PathOperator extends OperatorProcessor {
  static final List<String> NAMES =
      List.of(
          "m", "l", "re", "h", "c", "v", "y", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  private final String name;
  private final RuleCollector rules;

  PathOperator(PDFStreamEngine context, String name, RuleCollector rules) {
    super(context);
    this.name = name;
    this.rules = rules;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    Matrix matrix = getContext().getGraphicsState().getCurrentTransformationMatrix();
    switch (name) {
      case "m" -> rules.move(matrix, number(operands, 0), number(operands, 1));
      case "l" -> rules.line(matrix, number(operands, 0), number(operands, 1));
      case "re" ->
          rules.rectangle(
              matrix,
              number(operands, 0),
              number(operands, 1),
              number(operands, 2),
              number(operands, 3));
      case "h" -> rules.close();
      case "c", "v", "y" -> rules.curve();
      case "S" -> rules.paint(true, false);
      case "s" -> rules.closeAndPaint(true, false);
      case "B", "B*" -> rules.paint(true, true);
      case "b", "b*" -> rules.closeAndPaint(true, true);
      case "n" -> rules.paint(false, false);
      default -> rules.paint(false, true);
    }
  }

  private static float number(List<COSBase> operands, int index) {
    return index < operands.size() && operands.get(index) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }
}
