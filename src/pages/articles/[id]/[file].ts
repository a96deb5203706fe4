/** Source files, byte for byte. */
import type {APIRoute, InferGetStaticPropsType} from 'astro'
import {sourceResponse, sourceRoutes} from '../../../data/original.ts'

export const getStaticPaths = sourceRoutes

type Props = InferGetStaticPropsType<typeof getStaticPaths>
export const GET: APIRoute<Props> = ({props}) => sourceResponse(props.source)
