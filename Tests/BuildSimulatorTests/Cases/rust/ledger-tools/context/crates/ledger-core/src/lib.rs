use std::collections::BTreeMap;

#[derive(Default)]
pub struct Ledger {
    accounts: BTreeMap<String, i64>,
}

impl Ledger {
    pub fn post(&mut self, line: &str) -> Result<i64, String> {
        let (name, amount) = line.split_once(',').ok_or("expected name,amount")?;
        let amount: i64 = amount.trim().parse().map_err(|e| format!("{e}"))?;
        let total = self.accounts.entry(name.trim().to_string()).or_default();
        *total += amount;
        Ok(*total)
    }

    pub fn totals(&self) -> impl Iterator<Item = (&str, i64)> {
        self.accounts.iter().map(|(k, v)| (k.as_str(), *v))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posts() {
        let mut l = Ledger::default();
        l.post("rent, 5").unwrap();
        assert_eq!(l.post("rent,-2"), Ok(3));
    }
}
