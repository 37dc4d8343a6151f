package io.github.dilnytsia.examples.benchmarks;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the price of a squared load index. */
final class PriceConverter implements ITypeConverter<BigDecimal> {

  @Override
  public BigDecimal convert(String text) {
    return Decimals.find(text)
        .filter(Decimals::isPrice)
        .orElseThrow(() -> new TypeConversionException(
            "\"%s\" is no price; expected %s.".formatted(text, Decimals.PRICE)));
  }
}
