use harborlog_core::Settings;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::{env, thread};

fn main() {
    let path = env::var("HARBORLOG_CONFIG").unwrap_or_else(|_| "config/harborlog.conf".into());
    let settings = Settings::load(&path).unwrap_or_else(|e| panic!("cannot read {path}: {e}"));
    let port = settings.get("port").unwrap_or("9090").to_string();
    let listener = TcpListener::bind(format!("0.0.0.0:{port}")).expect("bind");
    println!("harborlog listens on {port}");
    for stream in listener.incoming().flatten() {
        thread::spawn(move || {
            let mut out = stream.try_clone().expect("clone");
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                println!("{line}");
                let _ = writeln!(out, "noted");
            }
        });
    }
}
