package com.example.ledger;

import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

public class Ledger {
    public static void main(String[] args) throws Exception {
        for (CSVRecord r : CSVFormat.DEFAULT.parse(new StringReader("rent,900\nfood,350\n"))) {
            System.out.println(r.get(0) + " = " + r.get(1));
        }
    }
}
