package org.example.parcel.core;

import java.util.Properties;

/** Computes the price of a parcel. */
public final class Tariff {
    private final int base;
    private final int perKilo;

    public Tariff(Properties p) {
        base = Integer.parseInt(p.getProperty("tariff.base", "395"));
        perKilo = Integer.parseInt(p.getProperty("tariff.kilo", "120"));
    }

    public int cents(int grams) {
        return base + perKilo * ((grams + 999) / 1000);
    }
}
