use ledger_core::Ledger;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

fn serve(stream: TcpStream, ledger: Arc<Mutex<Ledger>>) -> std::io::Result<()> {
    let mut out = stream.try_clone()?;
    for line in BufReader::new(stream).lines() {
        match ledger.lock().unwrap().post(&line?) {
            Ok(total) => writeln!(out, "ok {total}")?,
            Err(e) => writeln!(out, "error {e}")?,
        }
    }
    Ok(())
}

fn main() -> std::io::Result<()> {
    let addr = std::env::var("LEDGER_ADDR").unwrap_or_else(|_| "0.0.0.0:9400".into());
    let listener = TcpListener::bind(&addr)?;
    println!("ledgerd on {addr}");
    let ledger = Arc::new(Mutex::new(Ledger::default()));
    for stream in listener.incoming() {
        let ledger = Arc::clone(&ledger);
        let stream = stream?;
        std::thread::spawn(move || serve(stream, ledger));
    }
    Ok(())
}
