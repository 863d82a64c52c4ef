import { Router } from 'express';
import { format } from '../money';

export function accountsRouter(currency: string): Router {
  const router = Router();
  router.get('/:id', (req, res) => {
    res.json({ id: req.params.id, balance: format(1250, currency) });
  });
  return router;
}
