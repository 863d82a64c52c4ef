use harborlog_core::Settings;

fn main() {
    match std::env::args().nth(1) {
        None => println!("usage: harborlog-ctl CONFIG"),
        Some(p) => match Settings::load(&p) {
            Ok(s) => println!("port {}", s.get("port").unwrap_or("9090")),
            Err(e) => {
                eprintln!("{p}: {e}");
                std::process::exit(2);
            }
        },
    }
}
