use ledger_core::Ledger;
use std::{env, fs, path::Path, process::exit};

fn main() {
    let mut args = env::args().skip(1);
    let (Some(input), Some(output)) = (args.next(), args.next()) else {
        eprintln!("usage: ledger-report INPUT.csv OUTDIR");
        exit(2);
    };
    let text = fs::read_to_string(&input).unwrap_or_else(|e| {
        eprintln!("{input}: {e}");
        exit(1)
    });
    let mut ledger = Ledger::default();
    for line in text.lines().filter(|l| !l.is_empty()) {
        ledger.post(line).expect("bad line");
    }
    let mut html = String::from("<table>\n");
    for (name, total) in ledger.totals() {
        html.push_str(&format!("<tr><td>{name}</td><td>{total}</td></tr>\n"));
    }
    html.push_str("</table>\n");
    fs::create_dir_all(&output).expect("output folder");
    fs::write(Path::new(&output).join("report.html"), html).expect("write report");
    println!("report written to {output}");
}
