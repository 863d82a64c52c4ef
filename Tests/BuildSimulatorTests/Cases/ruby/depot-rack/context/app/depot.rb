class Depot
  def call(env)
    LOG.info(env['PATH_INFO'])
    [200, { 'content-type' => 'text/plain' }, ['depot']]
  end
end
