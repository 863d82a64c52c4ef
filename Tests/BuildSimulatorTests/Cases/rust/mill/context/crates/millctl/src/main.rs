use std::io::Write;
use std::net::TcpListener;
use std::{env, fs, process};

fn main() {
    let path = env::var("MILL_CONF").unwrap_or_else(|_| "mill.conf".into());
    let text = fs::read_to_string(&path).unwrap_or_else(|e| {
        eprintln!("{path}: {e}");
        process::exit(2);
    });
    let conf = mill_core::parse(&text);
    let listen = conf.get("listen").map(String::as_str).unwrap_or("0.0.0.0:7000");
    let listener = TcpListener::bind(listen).expect("bind");
    println!("mill on {listen}");
    for stream in listener.incoming().flatten() {
        let mut stream = stream;
        let _ = stream.write_all(b"grinding\n");
    }
}
