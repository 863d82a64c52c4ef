use anyhow::{anyhow, Context, Result};
use std::time::{SystemTime, UNIX_EPOCH};
use tiny_http::{Response, Server};

const QUOTES: &str = include_str!("../assets/quotes.txt");

fn main() -> Result<()> {
    let addr = std::env::var("QUOTES_ADDR").context("QUOTES_ADDR is not set, for example 0.0.0.0:8088")?;
    let server = Server::http(&addr).map_err(|e| anyhow!("{addr}: {e}"))?;
    let lines: Vec<&str> = QUOTES.lines().filter(|l| !l.is_empty()).collect();
    println!("{} quotes on {addr}", lines.len());
    for request in server.incoming_requests() {
        let n = SystemTime::now().duration_since(UNIX_EPOCH)?.subsec_nanos() as usize;
        let _ = request.respond(Response::from_string(lines[n % lines.len()]));
    }
    Ok(())
}
